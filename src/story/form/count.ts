/** The two ways in which a story can count: by published reports, and by what the places themselves responded. */
export const counts = ['reports', 'responses'] as const;
export type Count = (typeof counts)[number];

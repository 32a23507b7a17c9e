/** The event that the server sends to open pages: what keeps the stories from being published, in lines. */
export const problemsEvent = 'tally-map:problems';

/** The event that a page sends to ask for them, once it listens. */
export const helloEvent = 'tally-map:hello';

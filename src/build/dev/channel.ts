/** The event by which the server tells an open page what keeps the stories from being published: lines, none where nothing does. */
export const problemsEvent = 'tally-map:problems';

/** The event by which a page asks for them, once it can hear. */
export const helloEvent = 'tally-map:hello';

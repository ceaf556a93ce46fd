/** The names of the months, as the source of a pattern over lower case. */
export const monthNames = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

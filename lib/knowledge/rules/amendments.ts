/** How an amendement leads in the words that it takes out: 'beslispunt 2, dat luidt:'; over folded text. */
export const replaces = /(?:dat|die|als volgt|thans|nu) luidt?(?: als volgt)?:?$|luidt(?: thans| nu| als volgt)?:$/;

/** The line between the words that it takes out and those that it puts in their place: 'te vervangen door:'. */
export const replacement = /^(?:te vervangen door|komt te luiden|wordt vervangen door)(?: het volgende)?:?$/;

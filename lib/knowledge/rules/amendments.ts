/** How an amendement leads in the words that it takes out: 'beslispunt 2, dat luidt:'; over folded text. */
export const replaces = /(?:dat|die|als volgt|thans|nu) luidt?(?: als volgt)?:?$|luidt(?: thans| nu| als volgt)?:$/;

/** The line between the words that it takes out and those that it puts in their place: 'te vervangen door:'. */
export const replacement = /^(?:te vervangen door|komt te luiden|wordt vervangen door)(?: het volgende)?:?$/;

/** The line above what an amendement puts in: the same, 'een nieuw beslispunt 3 toe te voegen, luidende:', or 'Toegevoegd wordt een beslispunt 3:'. */
export const putsIn = new RegExp(
  `${replacement.source}|(?:luidende?|toe te voegen|toegevoegd)(?: als volgt)?\\s?:$|toegevoegd wordt [^.;:]{2,60}:$`,
);

/** The name of the paper in its first lines, also with blanks between its letters: 'Subamendement SA2', 'A M E N D E M E N T'. */
export const isAmendment = /^\W*(?:(?:sub-?)?amendement|(?:s ?u ?b ?)?a m e n d e m e n t)(?![a-z])/i;

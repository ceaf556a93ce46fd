/** Dutch word formation for the lexicon: every function gives written forms, as the matcher does no inflection by itself. */

/** The stem with each ending: `inflect('zienswijze', '', 'n')` gives zienswijze, zienswijzen. */
export function inflect(stem: string, ...endings: string[]): string[] {
  return endings.map((ending) => stem + ending);
}

/** Every first part joined to every last part as one word: concept + (begroting, begrotingen). */
export function compounds(firsts: readonly string[], lasts: readonly string[]): string[] {
  return firsts.flatMap((first) => lasts.map((last) => first + last));
}

/** Every first part with every last part, hyphenated: 'AB-lid'. To the matcher that is also  and 'ABlid'. */
export function attached(firsts: readonly string[], lasts: readonly string[]): string[] {
  return firsts.flatMap((first) => lasts.map((last) => `${first}-${last}`));
}

/** Every first part followed by every last part as separate words: 'raad informeren', 'raden informeren'. */
export function phrases(firsts: readonly string[], lasts: readonly string[]): string[] {
  return firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));
}

/** The unfinished versions of a document: concept-x and ontwerp-x, which are also 'concept x' and 'ontwerpx'. */
export function drafts(...nouns: string[]): string[] {
  return attached(['concept', 'ontwerp'], nouns);
}

/** A separable verb from its particle, its forms (the infinitive first) and its participle: vaststellen, vast te stellen, vaststelt, vastgesteld(e). */
export function separable(
  particle: string,
  [infinitive, ...finite]: readonly [string, ...string[]],
  participle: string,
): string[] {
  return [
    ...compounds([particle], [infinitive, ...finite, participle, `${participle}e`]),
    `${particle} te ${infinitive}`,
    ...[infinitive, ...finite].map((form) => `${form} ${particle}`),
  ];
}

/** A separable verb around a short object, as in 'stelt de agenda vast'. */
export function around(verbs: readonly string[], objects: readonly string[], particle: string): string[] {
  return phrases(verbs, objects).map((start) => `${start} ${particle}`);
}

/** A verb that stays whole, from its infinitive, further forms and participle, with 'te' before the infinitive. */
export function whole(infinitive: string, ...others: string[]): string[] {
  return [infinitive, `te ${infinitive}`, ...others];
}

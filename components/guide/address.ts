import { type GuidePlace, isGuidePlace } from '../../lib/guide/index.ts';
import { guidePageName } from './page-name.ts';

/** The address of a place on the page of the guide; null: its beginning. */
export function guideAddress(place: GuidePlace | null): string {
  return place ? `${guidePageName}#${encodeURI(place)}` : guidePageName;
}

/** The place that the part of an address after `#` names; null when it names none. */
export function placeInHash(hash: string): GuidePlace | null {
  const text = decodedOrEmpty(hash.replace(/^#/, ''));
  return isGuidePlace(text) ? text : null;
}

function decodedOrEmpty(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return '';
  }
}

/** A title that names papers of several regelingen ('ontwerpbegrotingen 2026 gemeenschappelijke regelingen'). Lower case, on one line. */
export const ofSeveral =
  /\b(?:ontwerp|programma|meerjaren)?begrotingen\b|\b(?:kadernota['’]s|jaarrekeningen)\b|\bgemeenschappelijke regelingen\b/;

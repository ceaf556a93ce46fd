/** The page of the guide, from any page of Greep. Apart, so that naming it brings nothing of the guide along. */
export const guidePageName = '/gids.html';

import type { RegelingFact } from '../reading/contract.ts';
import type { ArticleId } from './law/articles.ts';

/** A question about a cooperation: what is asked, why and where to look it up in one sentence, and the article behind it. */
export interface RegelingQuestion {
  ask: string;
  about: string;
  sources: readonly ArticleId[];
}

/** The questions that only the regeling or the law answers. */
export const regelingQuestions: Record<RegelingFact, RegelingQuestion> = {
  domain: {
    ask: 'Wat voor samenwerking is dit?',
    about:
      'Voor een veiligheidsregio, een GGD en een omgevingsdienst legt de wet veel vast, dus dat vult Greep dan in; de naam zegt het meestal.',
    sources: ['Wvr 9', 'Wpg 14/1', 'Omgevingswet 18.21'],
  },
  form: {
    ask: 'Welke vorm heeft de samenwerking?',
    about: 'De vorm bepaalt welke besturen er zijn en of er een begroting is; kijk in de eerste artikelen van de regeling.',
    sources: ['Wgr 8/1', 'Wgr 8/2', 'Wgr 8/3', 'Wgr 8/4'],
  },
  maker: {
    ask: 'Wie hebben de regeling getroffen?',
    about:
      'Dit bepaalt of uw raad toestemming geeft voor een wijziging en wie het lid van het algemeen bestuur aanwijst; het staat bovenaan de regeling.',
    sources: ['Wgr 1/1', 'Wgr 1/4', 'Wgr 13/1', 'Wgr 13/6'],
  },
  tasks: {
    ask: 'Hoe kreeg de samenwerking haar taken?',
    about:
      'Na overdracht beslist de samenwerking zelf, bij mandaat blijft het college verantwoordelijk; kijk bij ‘taken en bevoegdheden’ in de regeling.',
    sources: ['Wgr 33', 'Awb 10:2', 'Awb 10:17'],
  },
  province: {
    ask: 'Doet een provincie mee?',
    about: 'Dan houdt de minister toezicht op de begroting en niet de provincie; de deelnemers staan bovenaan de regeling.',
    sources: ['Wgr 58'],
  },
  waterschap: {
    ask: 'Doet een waterschap mee?',
    about: 'Dan beslist ook een waterschap mee over een wijziging van de regeling; de deelnemers staan bovenaan de regeling.',
    sources: ['Wgr 61'],
  },
  zienswijzeOn: {
    ask: 'Over welke besluiten geeft de regeling de raden vooraf een zienswijze?',
    about:
      'Alleen bij deze besluiten is de zienswijze een recht, naast die op de begroting; zoek in de regeling op ‘zienswijze’.',
    sources: ['Wgr 10/5'],
  },
  exemptsBudgetChanges: {
    ask: 'Zondert de regeling wijzigingen van de begroting uit?',
    about: 'Bij een uitgezonderde wijziging krijgt de raad geen zienswijze; zoek in de regeling op ‘begrotingswijziging’.',
    sources: ['Wgr 35/6'],
  },
  canLeave: {
    ask: 'Kan een gemeente uittreden?',
    about: 'Soms verplicht de wet om mee te doen; anders staan de voorwaarden in de regeling, onder ‘uittreding’.',
    sources: ['Wgr 9/1'],
  },
};

import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, printed, quoted } from '../council/item.ts';

/** A draft budget that a raad may give a zienswijze on. */
export const budget: Partial<ItemFacts> = {
  title: 'Zienswijze ontwerpbegroting 2027 Samenwerking Zuidrand',
  kind: 'begroting',
  body: 'raad',
  meetingDate: '2026-05-19',
  cooperation: 'openbaar-lichaam',
  cooperationName: 'Samenwerking Zuidrand',
  asks: [{ ...ask('zienswijze-indienen', 'raad'), evidence: quoted('een zienswijze in te dienen op de ontwerpbegroting') }],
  deadlines: [printed('zienswijze', '2026-06-12')],
};

/** A mandate that the algemeen bestuur adopts. */
export const mandate: Partial<ItemFacts> = {
  title: 'Mandaatbesluit 2027',
  kind: 'mandaat',
  body: 'algemeen-bestuur',
  decider: 'algemeen-bestuur',
  meetingDate: '2026-07-02',
  cooperation: 'openbaar-lichaam',
  cooperationName: 'Samenwerking Zuidrand',
  asks: [ask('vaststellen', 'algemeen-bestuur')],
};

/** A report on what is to come. */
export const report: Partial<ItemFacts> = {
  title: 'Terugkoppeling stuurgroep Doorontwikkeling',
  kind: 'terugkoppeling',
  body: 'algemeen-bestuur',
  asks: [ask('kennisnemen', 'algemeen-bestuur')],
  cooperationName: 'Samenwerking Zuidrand',
  announced: [
    {
      subject: 'De samenwerkingsovereenkomst gaat naar het algemeen bestuur',
      body: 'algemeen-bestuur',
      date: '2026-07-03',
      owner: null,
      evidence: quoted('De samenwerkingsovereenkomst gaat op 3 juli 2026 naar het algemeen bestuur.'),
    },
    {
      subject: 'Het organisatieplan wordt uitgewerkt',
      body: null,
      date: null,
      owner: 'de directeur',
      evidence: quoted('Het organisatieplan wordt uitgewerkt door de directeur.'),
    },
  ],
};

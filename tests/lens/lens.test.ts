import { describe, expect, test } from 'vitest';
import { lenses, type Profile } from '../../lib/council/profile.ts';
import { supportOf, supports } from '../../lib/knowledge/lens/support.ts';
import { asHtml, asText, lensView, noteFor } from '../../lib/lens/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import type { Topic } from '../../lib/reading/topics.ts';
import { formalInstruments, informalInstruments, kinds } from '../../lib/reading/words.ts';
import { ask, decision, printed, quoted, raadOn, someCooperation, step } from '../council/item.ts';
import { budget, linesOf, mandate, seenBy } from './seen.ts';

describe('for a raadslid', () => {
  test.each([...formalInstruments, ...informalInstruments])('%s stands in one of the three, with its source', (instrument) => {
    const { support, how, sources } = supportOf[instrument];
    expect(supports).toContain(support);
    expect(how).toMatch(/\.$/);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('every option of an item is there once, and a fifth can always ask for a meeting', () => {
    const seen = seenBy('raadslid', budget);
    const names = lensView(seen).parts.flatMap(({ lines }) => lines);
    expect(names).toHaveLength(seen.item.council.options.length + 1);
    expect(linesOf(seen, 'Met een meerderheid').join()).toContain('Een zienswijze indienen op de begroting');
    expect(linesOf(seen, 'Alleen').join()).toContain('Vragen stellen');
    expect(linesOf(seen, 'Met een vijfde van de leden')).toHaveLength(1);
  });
});

describe('for a griffier', () => {
  test('the meeting and the last day of the raad go on the termijnagenda', () => {
    expect(linesOf(seenBy('griffier', budget), 'Voor de termijnagenda')).toEqual([
      '19 mei 2026: gemeenteraad – Zienswijze begroting 2027',
      'Uiterlijk 12 juni 2026: een zienswijze indienen op de begroting, aan het dagelijks bestuur – Zienswijze begroting 2027',
    ]);
  });

  test('a day for a zienswijze that the raad has no right to is on it too', () => {
    const asked = { ...budget, kind: 'kadernota', title: 'Kadernota 2028', body: 'dagelijks-bestuur' } as const;
    const lines = linesOf(seenBy('griffier', { ...asked, asks: [...(asked.asks ?? [])] }), 'Voor de termijnagenda');
    expect(lines).toContain('Uiterlijk 12 juni 2026: laatste dag voor een zienswijze volgens het stuk – Kadernota 2028');
    expect(lines.join()).not.toContain('noemt geen dag');
  });

  test('a day before which it must have come is said so', () => {
    const deadlines = [{ ...printed('zienswijze', '2026-06-12'), before: true as const }];
    const asked = { ...budget, kind: 'kadernota', title: 'Kadernota 2028', body: 'dagelijks-bestuur', deadlines } as const;
    const lines = linesOf(seenBy('griffier', { ...asked, asks: [...(asked.asks ?? [])] }), 'Voor de termijnagenda');
    expect(lines).toContain('Vóór 12 juni 2026: een zienswijze volgens het stuk – Kadernota 2028');
  });

  test('a later meeting of the raad that the paper announces is on it, once', () => {
    const later = (date: string, subject: string) =>
      ({ subject, body: 'raad', date, owner: null, evidence: quoted(subject) }) as const;
    const announced = [later('2026-09-29', 'Raadsvergadering over de toestemming'), later('2026-06-12', 'einde van de termijn')];
    const lines = linesOf(seenBy('griffier', { ...budget, announced }), 'Voor de termijnagenda');
    expect(lines).toContain('29 september 2026: raadsvergadering over de toestemming – genoemd in: Zienswijze begroting 2027');
    expect(lines).toHaveLength(3);
  });

  test('the last raad before it and its committee, from the settings', () => {
    const committee = { body: 'raadscommissie', date: '2026-05-12', name: null } as const;
    const seen = seenBy('griffier', budget, { meetings: [raadOn('2026-05-19'), committee, raadOn('2026-06-30')] });
    const lines = linesOf(seen, 'Voor de termijnagenda');
    expect(lines).toContain('De commissie ervoor is op 12 mei 2026.');
    expect(
      lines.filter((text) => text.includes('19 mei 2026')),
      'the day stands there once',
    ).toHaveLength(1);
    const letter = { ...budget, body: 'dagelijks-bestuur', meetingDate: null } as const;
    const own = seenBy('griffier', letter, { meetings: [raadOn('2026-05-19'), committee] });
    expect(linesOf(own, 'Voor de termijnagenda')).toContain('De laatste raadsvergadering op tijd is op 19 mei 2026.');
  });

  test('what is there is called so, and what is not too', () => {
    const checks = linesOf(seenBy('griffier', budget), 'Controleren');
    expect(checks).toContain('Datum van toezending: niet gevonden in dit stuk. Noteer wanneer het bij u binnenkwam.');
    const sent = { ...budget, deadlines: [printed('zienswijze', '2026-06-12'), printed('toezending', '2026-04-10')] };
    expect(linesOf(seenBy('griffier', sent), 'Controleren').join()).toContain('verzonden op 10 april 2026');
  });

  describe('the reasoned reply to a zienswijze', () => {
    const adopts: Partial<ItemFacts> = {
      ...budget,
      body: 'algemeen-bestuur',
      decider: 'algemeen-bestuur',
      meetingDate: '2026-07-03',
      asks: [ask('vaststellen', 'algemeen-bestuur')],
    };
    const replies = (facts: Partial<ItemFacts>, own: Partial<Profile> = {}) => {
      const seen = seenBy('griffier', facts, own);
      const texts = [...linesOf(seen, 'Controleren'), asText(noteFor(seen), { withQuotes: true })];
      return texts.filter((text) => text.includes('Antwoord met redenen')).length;
    };

    const single = { body: 'bestuur', decider: 'bestuur', cooperation: 'bedrijfsvoeringsorganisatie' } as const;
    const due: [string, Partial<ItemFacts>][] = [
      ['the board adopts the budget', adopts],
      ['it adopts a wijziging', { ...adopts, kind: 'begrotingswijziging' }],
      ['the single board adopts it', { ...adopts, ...single, asks: [ask('vaststellen', 'bestuur')] }],
    ];
    test.each(due)('is looked for, and asked of the sender, where %s', (_, facts) => expect(replies(facts)).toBe(2));

    const notDue: [string, Partial<ItemFacts>][] = [
      ['a paper of the raad', budget],
      ['a paper of a committee', { ...budget, body: 'raadscommissie' }],
      ['a paper of the college', { ...budget, body: 'college' }],
      ['a letter of the dagelijks bestuur that invites it', { ...budget, body: 'dagelijks-bestuur' }],
      ['a paper of the board before the last day for it', { ...adopts, meetingDate: '2026-04-10' }],
      ['a paper of the board that asks for it', { ...adopts, asks: [ask('zienswijze-indienen', 'raad')], deadlines: [] }],
      [
        'a board that sends the draft to the raden',
        { ...adopts, asks: [ask('doorgeleiden', 'algemeen-bestuur')], deadlines: [] },
      ],
      ['a list of what the board decided', { ...adopts, decisions: [decision('algemeen-bestuur', 'genomen')] }],
      ['a board of before the law wanted it', { ...adopts, meetingDate: '2021-07-02', deadlines: [] }],
    ];
    test.each(notDue)('is not for %s', (_, facts) => expect(replies(facts)).toBe(0));

    test('is for a decision that the regeling lists too', () => {
      const cooperations = [someCooperation({ zienswijzeOn: ['kadernota'] })];
      expect(replies({ ...adopts, kind: 'kadernota' }, { cooperations })).toBe(2);
      expect(replies({ ...adopts, kind: 'kadernota' })).toBe(0);
    });
  });

  test('the other raden of the cooperation, without the own one', () => {
    const cooperations = [someCooperation({ participants: ['Aa', 'Bee', 'Cee'] })];
    const seen = seenBy('griffier', budget, { gemeente: 'Bee', cooperations });
    expect(linesOf(seen, 'Afstemmen met andere raden')).toEqual(['Stem af met de griffiers van Aa en Cee.']);
  });
});

describe('the days that the route knows', () => {
  const letter: Partial<ItemFacts> = { title: 'Brief over jeugdhulp', kind: 'terugkoppeling', body: 'raad' };
  const planned = (facts: Partial<ItemFacts>) => linesOf(seenBy('griffier', facts), 'Voor de termijnagenda');
  const told = (text: string) => ({ ...step('raad', 'informeren', '2026-06-30'), evidence: quoted(text) });

  test('on which a point comes back that was put off stand there, of whatever board, and an informatieavond', () => {
    const board = { kind: 'investering', body: 'dagelijks-bestuur', title: 'Krediet', meetingDate: '2026-05-19' } as const;
    const told = (subject: string, date: string, body: 'raad' | 'dagelijks-bestuur') => ({
      subject,
      body,
      date,
      owner: null,
      evidence: quoted(`${subject} op ${date}`),
    });
    const announced = [
      told('Komt terug', '2026-06-16', 'dagelijks-bestuur'),
      told('Het dagelijks bestuur bespreekt de stand', '2026-07-07', 'dagelijks-bestuur'),
      told('Informatieavond voor raadsleden', '2026-06-02', 'raad'),
    ];
    expect(planned({ ...board, announced })).toEqual([
      '2 juni 2026: informatieavond voor raadsleden – genoemd in: Krediet',
      '16 juni 2026: komt terug – genoemd in: Krediet',
    ]);
  });

  test('of the own raad go on the termijnagenda, in order, those that have been do not', () => {
    const route = [
      step('raad', 'informeren', '2026-10'),
      step('raad', 'zienswijze', '2026-06-22'),
      step('raad', 'besluit', '2026-01-20'),
      step('bestuur', 'besluit', '2026-09-09'),
    ];
    expect(planned({ ...letter, route })).toEqual([
      '22 juni 2026: gemeenteraad, zienswijze – genoemd in: Brief over jeugdhulp',
      'oktober 2026: bericht aan de gemeenteraad – genoemd in: Brief over jeugdhulp',
    ]);
  });

  test('a day stands once, with what the raad can do', () => {
    expect(planned({ ...budget, route: [step('raad', 'zienswijze', '2026-06-12')] })).toHaveLength(2);
  });

  test('of another body count where there is nothing else', () => {
    expect(planned({ ...letter, route: [step('bestuur', 'besluit', '2026-09-09')] })).toEqual([
      '9 september 2026: bestuur van de samenwerking, besluit – genoemd in: Brief over jeugdhulp',
    ]);
    expect(planned(letter)).toEqual(['Greep vond in dit stuk geen komende dag voor de termijnagenda.']);
    expect(planned({ ...mandate, meetingDate: null, decisions: [] })).toEqual([
      'Greep vond in dit stuk geen komende dag voor de termijnagenda. Vraag de datum na.',
    ]);
  });

  test('a day before which something is sent is none', () => {
    const step = { ...told('De stukken gaan vóór 30 juni naar de raden.'), limit: 'vóór' as const };
    expect(planned({ ...letter, route: [step] }).join()).toContain('geen komende dag');
  });
});

describe('a text about what is over', () => {
  const over = { ...budget, decisions: [{ ...decision('raad', 'genomen'), date: '2026-05-19' }] };

  test('asks the griffie for the outcome, and offers nothing that is too late', () => {
    const late = { ...budget, meetingDate: '2020-05-19', deadlines: [printed('zienswijze', '2020-06-12')] };
    const text = asText(noteFor(seenBy('raadslid', late)), { withQuotes: false });
    expect(text).toContain('Wat was de uitkomst, en wat kan onze raad nu nog doen?');
    expect(text).not.toMatch(/Een zienswijze indienen op de begroting|uiterlijk 12 juni 2020/u);
  });

  test('does not ask the sender to complete it for the agenda', () => {
    expect(asText(noteFor(seenBy('griffier', over)), { withQuotes: false })).not.toMatch(/op de agenda kan|grondslag/u);
    expect(asText(noteFor(seenBy('griffier', { ...budget, kind: 'motie' })), { withQuotes: false })).not.toMatch(/grondslag/u);
  });
});

describe('what a griffier checks', () => {
  const checks = (facts: Partial<ItemFacts>) => linesOf(seenBy('griffier', facts), 'Controleren');

  test('the day of receipt, where the paper gives it', () => {
    const came = { ...printed('toezending', '2026-04-22'), evidence: quoted('U heeft het ontwerp op 22 april 2026 ontvangen.') };
    expect(checks({ ...budget, deadlines: [came] })).toContain('Datum van ontvangst: 22 april 2026, volgens het stuk.');
  });

  test('no day of sending where the raad only decides on its own', () => {
    const own = { kind: 'benoeming-ab-lid', maker: 'gemengd', decider: 'raad', asks: [ask('benoemen', 'raad')] } as const;
    expect(checks({ ...budget, ...own, asks: [...own.asks], deadlines: [] }).join()).not.toContain('toezending');
  });

  test('no ground and no question in a paper that only tells', () => {
    expect(checks({ kind: 'terugkoppeling', body: 'raad' })).toEqual([]);
  });
});

describe('the raden to align with', () => {
  const aligned = (quote: string, topic: Topic) => {
    const topics = [{ topic, evidence: quoted(quote) }];
    return linesOf(seenBy('griffier', { ...budget, topics }, { gemeente: 'Aa' }), 'Afstemmen met andere raden');
  };

  test.each([
    ['De terugbetaling per gemeente: Aa € 118.700, Bergen op Zoom € 57.900, Sint-Cee €\n47.700.', 'bijdrage'],
    ['Aan de raden van de gemeenten Aa, Bergen op Zoom en\nSint-Cee', 'ontvangers'],
  ] as const)('come from the paper where the settings have none: %s', (quote, topic) => {
    expect(aligned(quote, topic)).toEqual(['Stem af met de griffiers van Bergen op Zoom en Sint-Cee.']);
  });

  test('are to be looked up where the paper lists none', () => {
    expect(aligned('De bijdrage stijgt voor Aa met € 5.', 'bijdrage')).toEqual([
      'Welke raden meedoen in Samenwerking Zuidrand, staat niet in uw instellingen. Kijk in het stuk of in de regeling.',
    ]);
  });
});

describe('for a member of the algemeen bestuur', () => {
  test('the seat comes from the settings, or is said to be missing', () => {
    const known = seenBy('ab-lid', mandate, { cooperations: [someCooperation({ seat: 'db' })] });
    expect(linesOf(known, 'Uw plaats')[0]).toBe('In Samenwerking Zuidrand bent u lid van het dagelijks bestuur.');
    expect(linesOf(seenBy('ab-lid', mandate), 'Uw plaats')[0]).toContain('staat niet in uw instellingen');
  });

  test('both boards on the same facts', () => {
    const [, ab, db] = linesOf(seenBy('ab-lid', mandate), 'Uw plaats');
    expect(ab).toContain('Dit stuk vraagt: vaststellen.');
    expect(db).toContain('Heeft al besloten op 11 juni 2026.');
  });

  test('what goes home first; an extra meeting or an amendment does not', () => {
    expect(linesOf(seenBy('ab-lid', mandate), 'Eerst naar college en raad')).toEqual([
      'College: vóór 2 juli 2026 bespreken welk standpunt wordt ingebracht.',
      'Raad: Greep vindt hier geen stap van de raad die eerst komt. Informeren kan wel.',
    ]);
    expect(linesOf(seenBy('ab-lid', budget), 'Eerst naar college en raad')).toContain(
      'Raad: een zienswijze indienen op de begroting, uiterlijk 12 juni 2026.',
    );
  });

  test('after the meeting the outcome goes home', () => {
    const past = { ...mandate, meetingDate: '2026-04-02', route: [step('algemeen-bestuur', 'besluit', '2026-04-02')] };
    expect(linesOf(seenBy('ab-lid', past), 'Eerst naar college en raad')).toEqual([]);
    expect(linesOf(seenBy('ab-lid', past), 'Terug naar college en raad')).toEqual([
      'De vergadering van 2 april 2026 is geweest. Laat het college en de raad weten wat er is besloten.',
    ]);
  });

  test('the words that hold the list of exceptions go before those that say that there is one', () => {
    const list = 'Van mandaat zijn uitgezonderd:\nde begroting;\nverordeningen.';
    const topics = [quoted('Het mandaat geldt, behalve voor wat is uitgezonderd.'), quoted(list)].map((evidence) => ({
      topic: 'uitzonderingen' as const,
      evidence,
    }));
    const part = lensView(seenBy('ab-lid', { ...mandate, topics })).parts.find(({ heading }) => heading === 'Het mandaat');
    expect(part?.lines[0]?.evidence).toEqual([quoted(list)]);
  });

  test('four perspectives and five matters of the mandate, each with what the paper says or that it is silent', () => {
    const said: Partial<ItemFacts> = { ...mandate, topics: [{ topic: 'doel', evidence: quoted('Het doel is …') }] };
    const [first, ...others] = linesOf(seenBy('ab-lid', said), 'Vier perspectieven');
    expect(first).toMatch(/In dit stuk staat:$/);
    expect(others.every((text) => text.endsWith('Greep vond hier niets over; kijk zelf.'))).toBe(true);
    expect(others).toHaveLength(3);
    expect(linesOf(seenBy('ab-lid', said), 'Het mandaat')).toHaveLength(5);
    expect(linesOf(seenBy('ab-lid', budget), 'Het mandaat')).toEqual([]);
  });
});

describe('what a member can do in the algemeen bestuur', () => {
  const heading = 'Dit kan in het algemeen bestuur';
  test.each([
    ['a vote by name, probably', /waarschijnlijk.*hoofdelijke stemming.*kijk in het reglement/],
    ['closed doors', /vijfde van de aanwezige leden om gesloten deuren/],
    ['an extra meeting', /vijfde van de leden kan om een extra vergadering/],
    ['no part in what is of one’s own interest', /eigen belang.*stemt u niet mee/],
    ['account and dismissal of the DB', /verantwoording.*ontslaan/],
  ])('%s', (_, words) => expect(linesOf(seenBy('ab-lid', budget), heading).join('\n')).toMatch(words));

  test('each rests on a law, and none stands where there is no algemeen bestuur', () => {
    const { parts } = lensView(seenBy('ab-lid', mandate));
    const lines = parts.find((part) => part.heading === heading)?.lines ?? [];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ basis }) => !basis.some((each) => 'law' in each))).toEqual([]);
    expect(linesOf(seenBy('ab-lid', { ...budget, cooperation: 'bedrijfsvoeringsorganisatie' }), heading)).toEqual([]);
  });
});

describe('every lens, about every kind', () => {
  test.each(lenses)('%s: each line has a source or words, and judges nothing', (lens) => {
    for (const kind of kinds.filter((each) => each !== 'overig')) {
      const seen = seenBy(lens, { ...mandate, kind });
      for (const { lines } of lensView(seen).parts)
        for (const { text, basis, evidence } of lines) {
          expect(basis.length + evidence.length, text).toBeGreaterThan(0);
          expect(text).not.toMatch(/undefined|null|\{|\b(?:goed idee|verstandig|beter|slecht|afraden|aanraden|helaas)\b/);
        }
    }
  });

  test('the options of a text that is no paper are nobody’s', () => {
    expect(lensView(seenBy('raadslid', {})).parts).toEqual([]);
  });
});

describe('the text to send on', () => {
  const gap = {
    sections: [{ heading: 'Financiën', state: 'leeg' as const, evidence: quoted('Financiën'), ofForm: true as const }],
  };

  test('a griffier writes what is missing, with its words, and the termijnagenda', () => {
    const text = asText(noteFor(seenBy('griffier', { ...budget, ...gap })), { withQuotes: true });
    expect(text).toContain('Graag aanvullen of uitleggen\n- De gevolgen voor het geld.');
    expect(text).toContain('Onder het kopje ‘Financiën’ staat niets over de gevolgen voor het geld. (blz. 1)');
    expect(text).toContain('Uiterlijk 12 juni 2026: een zienswijze indienen op de begroting');
  });

  test('of a paper that only tells nothing is asked but its annexes', () => {
    const seen = seenBy('griffier', { kind: 'terugkoppeling', body: 'raad', title: 'Brief' });
    const { id } = seen.item;
    const annex = { what: 'bijlage: Verslag', why: 'niet in dit bestand', evidence: quoted('Verslag'), item: id } as const;
    const ofAgenda = { ...annex, what: 'bijlage: Presentielijst', item: null };
    expect(asText(noteFor({ ...seen, unread: [ofAgenda] }), { withQuotes: true })).not.toContain('Presentielijst');
    const text = asText(noteFor({ ...seen, unread: [annex] }), { withQuotes: true });
    expect(text).toContain('Kunt u mij helpen met de punten hieronder?');
    expect(text).toContain('Deze bijlage heb ik nog niet gezien: ‘Verslag’ (blz. 1). Staat zij in het systeem?');
    expect(text).not.toMatch(/op de agenda kan|grondslag|Graag aanvullen/);
    expect(asText(noteFor({ ...seen, unread: [annex] }), { withQuotes: false })).not.toContain('Verslag');
  });

  test('where Greep found no day, the sender is asked for one', () => {
    const text = asText(noteFor(seenBy('griffier', { ...mandate, meetingDate: null, decisions: [] })), { withQuotes: true });
    expect(text).toContain('Ik vond geen dag in uw stuk. Wanneer komt het in de raad?');
  });

  test.each(lenses)('%s: a law is written out at its first use and not again', (lens) => {
    const note = noteFor(seenBy(lens, budget));
    for (const text of [asText(note, { withQuotes: true }), asHtml(note, { withQuotes: true })]) {
      const cited = [...text.matchAll(/\bWgr\)? art\./g)].map(([words]) => words);
      expect(cited.length).toBeGreaterThan(1);
      expect(cited.map((words) => words.includes(')'))).toEqual([true, ...cited.slice(1).map(() => false)]);
      expect(text).toContain('Wet gemeenschappelijke regelingen (Wgr) art. ');
    }
  });

  test('a raadslid speaks of his own raad, an AB-lid of the raad', () => {
    expect(asText(noteFor(seenBy('raadslid', budget)), { withQuotes: true })).toMatch(/Onze raad wordt/);
    expect(asText(noteFor(seenBy('ab-lid', budget)), { withQuotes: true })).toMatch(/De raad wordt/);
  });

  test('who sits in the board writes of himself to the college', () => {
    const seen = seenBy('ab-lid', mandate, { cooperations: [someCooperation({ seat: 'ab' })] });
    expect(asText(noteFor(seen), { withQuotes: true })).toContain('Ik beslis mee; de raad kan mij vooraf bevragen.');
  });

  test.each(lenses)('%s: without quotes no words of the paper are left', (lens) => {
    const secret = { ...budget, ...gap, asks: [{ ...ask('zienswijze-indienen', 'raad'), evidence: quoted('geheim besluit') }] };
    const note = noteFor(seenBy(lens, secret));
    expect(asText(note, { withQuotes: false })).not.toMatch(/geheim besluit|‘Financiën’/);
  });

  test('without quotes nothing is left of words with an apostrophe or a quotation in them', () => {
    const opening = ['Waar vinden we ‘Foto’s van ‘het geheime huis’ van Olden’?', 'De foto’s van ‘de zaak’s kern’ ontbreken.'];
    const text = asText({ ...noteFor(seenBy('raadslid', budget)), opening }, { withQuotes: false });
    expect(text).toContain('Waar vinden we ‘…’?');
    expect(text).toContain('De foto’s van ‘…’ ontbreken.');
  });

  test('words of a paper never become markup', () => {
    const html = asHtml(noteFor(seenBy('raadslid', { ...budget, title: '<img src=x onerror=alert(1)>' })), { withQuotes: true });
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
  });
});

import type { QuestionRule } from './question-rule.ts';

/** Kinds in which a meeting orders its work: nothing is proposed in them. */
export const proceedings = ['agenda', 'vergaderverslag', 'ingekomen-stuk'] as const;

/** Questions about agendas, minutes and incoming papers. */
export const meetingQuestions: readonly QuestionRule[] = [
  {
    about: 'vervolg',
    asks: 'agendapunten-raad',
    text: 'Welke onderwerpen van deze vergadering komen later in onze raad?',
    why: 'Zo ziet de raad vroeg wat er op de termijnagenda komt.',
    sources: ['A7.7', 'praktijk: termijnagenda van de raad'],
    when: { kinds: ['agenda', 'vergaderverslag'] },
  },
  {
    about: 'bijlagen',
    asks: 'stukken-compleet',
    text: 'Zijn alle stukken voor deze vergadering er al?',
    why: 'Wie de stukken laat krijgt, heeft minder tijd om iets in te brengen.',
    sources: ['A5.10'],
    when: { kinds: ['agenda'] },
  },
  {
    about: 'verantwoording',
    asks: 'besloten-deel',
    text: 'Welk deel van de vergadering is niet openbaar, en waarom?',
    why: 'Het algemeen bestuur vergadert in het openbaar, tenzij het de deuren sluit.',
    sources: ['Wgr 22', 'A4.4'],
    when: { kinds: ['agenda'], ownPaper: false },
  },
  {
    about: 'inhoud',
    asks: 'eigen-inbreng',
    text: 'Brengt onze gemeente zelf een onderwerp in?',
    why: 'Vóór de vergadering kan de raad zijn bestuurder vragen iets aan de orde te stellen.',
    sources: ['Gemeentewet 155/1', 'A7.1'],
    when: { kinds: ['agenda'] },
  },
  {
    about: 'verantwoording',
    asks: 'verslag-klopt',
    text: 'Klopt wat het verslag zegt over de inbreng van onze gemeente?',
    why: 'Wat in het verslag staat, telt later als afspraak.',
    sources: ['A4.3', 'praktijk: verslag van de vergadering'],
    when: { kinds: ['vergaderverslag'] },
  },
  {
    about: 'vervolg',
    asks: 'open-afspraken',
    text: 'Welke afspraken uit het verslag zijn nog niet uitgevoerd?',
    why: 'Het verslag is het begin van de lijst met afspraken.',
    sources: ['A5.9', 'praktijk: verslag van de vergadering'],
    when: { kinds: ['vergaderverslag'] },
  },
  {
    about: 'vervolg',
    asks: 'afdoening',
    text: 'Hoe wordt dit stuk afgedaan, en door wie?',
    why: 'De lijst van ingekomen stukken zegt wie een brief beantwoordt.',
    sources: ['Gemeentewet 74/2'],
    when: { kinds: ['ingekomen-stuk'] },
    answeredBy: ['afdoening'],
  },
  {
    about: 'vervolg',
    asks: 'antwoord-zien',
    text: 'Krijgt onze raad het antwoord op dit stuk te zien?',
    why: 'Wie een brief beantwoordt, kan de raad een afschrift sturen.',
    sources: ['Gemeentewet 74/2', 'Gemeentewet 169/2'],
    when: { kinds: ['ingekomen-stuk'] },
  },
  {
    about: 'inhoud',
    asks: 'raakt-ons',
    text: 'Raakt dit stuk een onderwerp waarover onze raad zelf beslist?',
    why: 'Een raadslid kan vragen om een stuk apart te bespreken.',
    sources: ['praktijk: reglement van orde', 'Gemeentewet 74/2'],
    when: { kinds: ['ingekomen-stuk'] },
  },
  {
    about: 'verantwoording',
    asks: 'voor-wie',
    text: 'Wie heeft dit stuk nog meer gekregen?',
    why: 'Raden die hetzelfde stuk kregen, kunnen hun antwoord op elkaar afstemmen.',
    sources: ['A7.7'],
    when: { kinds: ['ingekomen-stuk'] },
  },
];

import type { Answer } from '../knowledge/questions/question-rule.ts';
import { type Topic, topics } from '../reading/topics.ts';
import type { Circumstances } from './circumstances.ts';

/** Headings under which 'n.v.t.' says that there are no costs. */
const moneyHeading = /financi|kosten|consequentie|dekking/i;

/** Headings under which the paper says what it costs. */
const costHeading = /financi|kosten|dekking|\bgeld\b/i;

/** Answers that the facts of an item hold, besides the topics that the paper speaks of. */
const fromFacts: Partial<Record<Answer, (facts: Circumstances) => boolean>> = {
  datum: ({ item, ruled, rule, nobody }) =>
    nobody ||
    (ruled && rule.deciders.length === 0) ||
    item.meetingDate !== null ||
    [...item.decisions, ...item.route.filter(({ step }) => step === 'besluit')].some(({ date }) => date !== null),
  'wie-beslist': ({ decider, item }) => decider !== null || item.decisions.length > 0,
  reactietermijn: ({ item }) => item.deadlines.some(({ of }) => of !== 'toezending' && of !== 'aanbieding'),
  'raad-in-route': ({ item }) => item.route.some(({ body }) => body === 'raad'),
  vervolg: ({ item }) =>
    item.announced.length > 0 ||
    item.sections.some(({ heading, state }) => state === 'gevuld' && /vervolg|planning/i.test(heading)),
  afdoening: ({ item }) => item.asks.length > 0,
  aanleiding: ({ item }) =>
    item.sections.some(({ heading, state }) => state === 'gevuld' && /aanleiding|toelichting|waarom/i.test(heading)),
  'raad-hoort': ({ item, raadDecides }) =>
    raadDecides || item.route.some(({ body, step }) => body === 'raad' && step === 'informeren'),
  portefeuillehouder: ({ item }) => item.roles.some(({ role }) => /portefeuillehouder/i.test(role)),
  vastgesteld: ({ item }) => item.version.status === 'vastgesteld',
  kosten: ({ item }) =>
    item.sections.some(
      ({ heading, state }) =>
        (state === 'nvt' && moneyHeading.test(heading)) || (state === 'gevuld' && costHeading.test(heading)),
    ),
};

function isTopic(answer: Answer): answer is Topic {
  return topics.some((topic) => topic === answer);
}

/** Whether the paper gives an answer: it speaks of the topic and does not leave it open, or its facts hold it. */
export function answers(answer: Answer, facts: Circumstances): boolean {
  const spoken = isTopic(answer) && facts.item.topics.some(({ topic, open }) => topic === answer && !open);
  return spoken || (fromFacts[answer]?.(facts) ?? false);
}

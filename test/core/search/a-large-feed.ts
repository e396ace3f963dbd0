import {feedFormat} from '../../../src/core/feed/format/feed.js';

const types = ['booklet', 'film', 'guide', 'service', 'family-tree'];
const topics = ['visits', 'money', 'talking', 'health'];
const subjects = ['Visiting prison', 'Money worries', 'Talking to children', 'Staying well'];
const beneficiaries = ['child', 'parent-or-carer', 'family-member'];
const areas = ['E12000001', 'E12000007', 'K04000001', 'W92000004'];

/** A feed of many resources that differ in every filter, with pages, successors and other languages. */
export function largeFeed(count: number): Readonly<Record<string, unknown>> {
  const pick = <Value>(values: readonly Value[], n: number) => values[n % values.length]!;
  const resources = Array.from({length: count}, (_, n) => ({
    id: `r${n}`,
    type: pick(types, n * 7),
    title:
      n % 10 === 3
        ? {en: `${pick(subjects, n)} ${n}`, cy: `Ymweld â’r carchar ${n}`}
        : `${pick(subjects, n)} ${n}`,
    ...(n % 9 === 0 && {aliases: [`Earlier name ${n}`]}),
    summary: n % 3 === 0 ? `How to visit a prison, part ${n}.` : `Help for a family ${n}.`,
    url: `page-${n}`,
    ...(n % 4 === 0 && {provider: {name: `Charity ${n % 12}`}}),
    topics: [pick(topics, n), ...(n % 5 === 0 ? [pick(topics, n + 1)] : [])],
    beneficiaries: [pick(beneficiaries, n)],
    ...(n % 2 === 0 && {audiences: [pick(['health', 'schools'], n / 2)]}),
    ...(n % 3 !== 0 && {reviewed: `20${20 + (n % 7)}-0${1 + (n % 9)}-11`}),
    ...(n % 3 === 1 && {coverage: [pick(areas, n)]}),
    ...(n % 50 === 49 && {status: 'archived'}),
  }));
  return {
    format: feedFormat,
    id: 'large',
    title: 'Large',
    publisher: {name: 'Test'},
    language: 'en',
    updated: '2026-11-20',
    audiences: [
      {id: 'health', name: 'Health', aliases: ['Doctors and nurses']},
      {id: 'schools', name: 'Schools'},
    ],
    topics: topics.map((id) => ({id, name: id})),
    resources: [
      {
        id: 'former',
        type: 'guide',
        title: 'Former guide',
        status: 'superseded',
        supersededBy: 'later',
      },
      {
        id: 'gone',
        type: 'guide',
        title: 'Withdrawn guide',
        status: 'withdrawn',
        topics: ['visits'],
      },
      ...resources,
      {id: 'later', type: 'guide', title: 'Successor', partOf: 'r1'},
    ],
    synonyms: [{words: ['cash'], means: ['money']}],
    pages: [
      {
        id: 'health-page',
        kind: 'audience',
        audience: 'health',
        title: 'Health',
        sections: [
          {
            id: 'talking',
            heading: 'Talking',
            featured: ['r22', 'r2'],
            query: {audiences: ['health'], topics: ['talking']},
            sections: [
              {id: 'money', heading: 'Money', query: {topics: ['money'], types: ['film']}},
            ],
          },
          {id: 'words', heading: 'Only words'},
          {id: 'films', heading: 'Films', featured: ['former', 'r28'], query: {types: ['film']}},
        ],
      },
      {
        id: 'guide-page',
        kind: 'guide',
        title: 'Guide',
        sections: [{id: 'visiting', heading: 'Visiting', query: {topics: ['visits']}}],
      },
    ],
  };
}

/** A guide of which a feed says what it needs to get it, and what stands in it. */
export const wholeGuide = {
  type: 'guide',
  title: 'A guide in full',
  summary: 'Says how to help.',
  url: 'https://www.guides.example/whole',
  notice: 'Written for Scotland.',
  provider: {name: 'A college', url: 'https://college.example/'},
  beneficiaries: ['professional'],
  published: '2008-04',
  reviewed: '2024-01-15',
  access: {kind: 'free-account', note: 'The pages are open; the file is not.'},
  downloads: [
    {
      label: 'The file',
      url: 'https://guides.example/whole.pdf',
      mediaType: 'application/pdf',
      bytes: 1_200_000,
    },
  ],
  guide: {
    whoFor: ['Health visitors', 'Teachers'],
    benefits: ['You learn the law.'],
    scope: ['Children of prisoners.'],
    limits: ['Brothers and sisters in prison.'],
  },
};

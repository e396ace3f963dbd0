/** The demonstration pages of partners, by their folders in `stories/partner-pages/`. */
export const partners = [
  'probation',
  'health',
  'prison-visits',
  'childrens-services',
  'charity',
  'library',
];

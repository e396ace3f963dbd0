import type {Names} from './names.js';

/** `Bristol (HMP & YOI)` → Bristol and HMP; `Low Moss` → Low Moss. */
export function partsOfName(name: string): {readonly bare: string; readonly type?: string} {
  const [, bare = name, type = ''] = /^(.+?)(?: \((\S+).*\))?$/.exec(name) ?? [];
  return /^[A-Z]{2,}$/.test(type) ? {bare, type} : {bare};
}

/** `Bristol (HMP & YOI)` → `HMP Bristol`, as people say it. */
export function saidName(name: string): string {
  const {bare, type} = partsOfName(name);
  return type ? `${type} ${bare}` : name;
}

/** The same in each language. */
export const saidNames = ({en, cy}: Names): Names => ({
  en: saidName(en),
  ...(cy !== undefined && {cy: saidName(cy)}),
});

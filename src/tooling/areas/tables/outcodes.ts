import {packRuns, byCount, groupBy} from './runs.js';
import {packPoints} from './numbers.js';
import type {OutcodeRow} from './postcodes.js';

/**
 * Packs `outcodes.json`. A postcode area has three texts: its districts, `1-4,11AEM` for 1 to 4,
 * 11A, 11E and 11M; the councils of the whole area, in the order in which its districts name them;
 * and for each district its councils as letters, `A` for the first of the area, the council with
 * most postcodes first. The middles of all outcodes stand apart, in the order of the rows.
 * Read by `core/areas/lazy/outcodes.ts`.
 *
 * @param outcodes - In order of area and district.
 */
export function packOutcodes(outcodes: readonly OutcodeRow[]) {
  const areas = groupBy(outcodes, ({area}) => area);
  return {
    ...packPoints(outcodes.map(({at}) => at)),
    areas: Object.fromEntries([...areas].map(([area, rows]) => [area, packArea(rows)])),
  };
}

function packArea(rows: readonly OutcodeRow[]): [string, string, string] {
  const ofEach = rows.map(({councils}) => byCount(councils));
  const ofArea = [...new Set(ofEach.flat())];
  const letters = ofEach.map((codes) =>
    codes.map((code) => letterOf(ofArea.indexOf(code))).join(''),
  );
  return [
    packDistricts(rows.map(({district}) => district)),
    ofArea.join(' '),
    // Without councils, as in Northern Ireland, there is nothing to tell apart.
    ofArea.length > 0 ? letters.join(' ') : '',
  ];
}

/** Beyond Z follow the characters after it; no area has come near to as many councils. */
const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

/** `1`, `2`, `3A`, `3B` → `1-2,3AB`. */
function packDistricts(districts: readonly string[]): string {
  const packed: string[] = [];
  let numbers: number[] = [];
  let lettered = '';
  const closeRun = () => {
    if (numbers.length > 0) packed.push(packRuns(numbers));
    numbers = [];
  };
  for (const district of districts) {
    const parts = /^(?<number>\d+)(?<letter>[A-Z]?)$/.exec(district)!.groups;
    const {number, letter} = parts as {number: string; letter: string};
    if (!letter) numbers.push(Number(number));
    else {
      closeRun();
      if (number === lettered) packed.push(packed.pop()! + letter);
      else packed.push(district);
    }
    lettered = letter ? number : '';
  }
  closeRun();
  return packed.join(',');
}

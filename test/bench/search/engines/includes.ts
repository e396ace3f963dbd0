import {textOf, type Build} from '../engine.js';

/** The floor: every text is looked through for every word. No ranking, no forgiveness. */
export const build: Build = (rows) => {
  const texts = rows.map(textOf);
  return {
    find: (words) => {
      const wanted = words.split(' ');
      const found: number[] = [];
      texts.forEach((text, index) => {
        if (wanted.every((word) => text.includes(word))) found.push(index);
      });
      return found.slice(0, 10);
    },
  };
};

import Fuse, {type IFuseOptions} from 'fuse.js';
import {boosts, type Engine, type Row} from '../engine.js';

/** Fuse over the items, with its own weights for our fields. */
export function fuseEngine(rows: readonly Row[], options: IFuseOptions<Row>): Engine {
  const keys = Object.entries(boosts).map(([name, weight]) => ({name, weight}));
  const fuse = new Fuse(rows, {...options, keys});
  return {find: (words) => fuse.search(words, {limit: 10}).map(({refIndex}) => refIndex)};
}

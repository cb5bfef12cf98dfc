import manifest from '../package.json';
import type { Edition } from './workbench/bar';

/** A page on a school's disk cannot renew itself: it shows what it is, and up to when documents were read for it. */
export const edition: Edition = {
  version: manifest.version,
  /** Month up to which the standards' documents were looked through. */
  standardsUntil: '2026年4月',
};

import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { boundText } from '../judge/bounds';
import { type FitnessRaised, figure } from './raised';
import type { Claim } from './rate-claims';

const INDICATOR = 'fitness-pass-rate';
const FEWEST = 10;

/**
 * The share of pupils who pass, sheet by sheet, against the chosen standards: said at the printed 及格率 where it is right (a wrong
 * one is said to be wrong), else at the head of the sheet. A class below the bound is a question, the bound is the school's.
 */
export function checkPassRate(
  view: LedgerView,
  claims: readonly Claim[],
  share: { readonly passed: number; readonly tested: number },
  standards: readonly Standard[],
): readonly FitnessRaised[] {
  const rate = share.passed / share.tested;
  const broken = standards
    .flatMap(({ requirements }) => requirements)
    .find(({ indicator, comparison, bound }) => indicator === INDICATOR && !meets(rate, comparison, bound));
  const printed = claims.find(({ word, isRate }) => isRate && /^(?:及格|合格|达标)/.test(word));
  const isWrong = printed !== undefined && Math.abs(rate * 100 - printed.value) > printed.tolerance;
  if (!broken || share.tested < FEWEST || isWrong) {
    return [];
  }
  const isSchool = view.context.className === undefined && view.context.part === undefined;
  const percent = `${figure(rate * 100)}%`;
  const required = boundText(broken, '%');
  const missing = Math.ceil(broken.bound * share.tested - 1e-9) - share.passed;
  return [
    {
      rule: 'fitness-pass-rate',
      complaint: {
        cell: printed?.place ?? view.anchor,
        severity: isSchool && printed ? 'error' : 'query',
        message: `${share.tested}人中${share.passed}人及格,及格率${percent},要求${required},还差${missing}人。请核对成绩;属实的列入整改,加强锻炼后补测。`,
        basis: broken.basis,
        actual: percent,
        required,
        missing: `还差 ${missing} 人`,
      },
    },
  ];
}

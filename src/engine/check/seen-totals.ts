import { sumAsShown } from '../laws/sum-as-shown';
import type { Raised } from '../raised';
import { unitOf } from '../sentences';
import { compareTotal } from './compared-total';
import { countedUnseen, coveredFigures } from './covered-figures';
import { isAdditive, type Setting } from './setting';
import { addedAsShown } from './shown-sums';

/** Totals that come out for the eye and not for the program, or for SUM and not for the eye: hidden decimals, figures beneath merges. */
export function checkSeenTotals(setting: Setting): readonly Raised[] {
  const summed = setting.columns.filter(({ field }) => isAdditive(field));
  return setting.view.totals.flatMap((total) =>
    summed.flatMap(({ field: { field }, header }) => {
      const compared = compareTotal(field, total);
      if (!compared || Math.abs(compared.stated - compared.sum) < 1e-6) {
        return [];
      }
      const beneath = coveredFigures(field, total, compared, setting);
      const places = total.covers.flatMap((record) => record.place(field) ?? []);
      const seen = sumAsShown(places, setting.sheetOf);
      const asShown = addedAsShown(header, total, compared, seen, unitOf(field, setting));
      return beneath ? [countedUnseen(header, total, compared, beneath)] : asShown ? [asShown] : [];
    }),
  );
}

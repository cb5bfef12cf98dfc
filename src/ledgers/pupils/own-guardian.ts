import type { LedgerCheck } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { bareName, complainAt } from '../parts/people';

const ADULTS: Readonly<Record<string, string>> = {
  guardian_name: '监护人',
  father_name: '父亲',
  mother_name: '母亲',
  m1_name: '监护人',
  m2_name: '监护人',
};

/** A child's parent or guardian is somebody else: its own name was copied one cell too far. */
export const ownGuardian: LedgerCheck = {
  id: 'own-guardian',
  about: '监护人不是本人',
  needs: ['name'],
  uses: ['guardian_name', 'father_name', 'mother_name', 'm1_name', 'm2_name'],
  *check(ledger) {
    const fields = Object.keys(ADULTS).filter((field) => ledger.has(field));
    for (const record of fields.length > 0 ? ledger.records : []) {
      const child = bareName(record.text('name'));
      for (const field of child.length < 2 ? [] : fields) {
        if (bareName(record.text(field)) === child) {
          yield* complainAt(record, field, {
            related: placesOf(record, 'name'),
            severity: 'error',
            message: `${child}的${ADULTS[field]}写的是学生本人。请填${ADULTS[field]}的姓名。`,
            actual: child,
            required: `${ADULTS[field]}姓名`,
          });
        }
      }
    }
  },
};

import type { Field } from '../../model/ledger';
import { figure } from '../parts/column';
import { hundredNames } from '../parts/hundred';

/** A stated per-pupil figure of a school; which indicator it is, is what the engine recomputes. */
export function stated(field: string, names: string, indicator: string, unit: string): Field {
  return figure(field, names, { indicator, unit });
}

/** Figures per pupil or per hundred of them that stand beside what they are worked out from. */
export const perPupilFigures: readonly Field[] = [
  stated('high_degree_per100', hundredNames.aboveDegree, 'above-degree-per-100', '人'),
  stated('backbone_per100', hundredNames.backbone, 'backbone-per-100', '人'),
  stated('pe_art_per100', hundredNames.peArt, 'pe-art-per-100', '人'),
  stated(
    'teaching_area_per_student',
    '生均教学及辅助用房面积|生均教学及辅助用房|生均教辅用房面积|生均教学用房面积',
    'teaching-area-per-pupil',
    '㎡',
  ),
  stated(
    'sports_area_per_student',
    '生均体育运动场馆面积|生均体育运动场馆|生均运动场馆面积|生均体育场馆面积',
    'sports-area-per-pupil',
    '㎡',
  ),
  stated(
    'equipment_per_student',
    '生均教学仪器设备值|生均仪器设备值|生均教学仪器设备|生均设备值',
    'equipment-per-pupil',
    '元',
  ),
  stated('multimedia_per100', hundredNames.multimedia, 'multimedia-per-100', '间'),
  stated('computers_per100', `${hundredNames.computers}|百生机数`, 'computers-per-100', '台'),
  stated('books_per_student', '生均图书册数|生均图书|生均册数', 'books-per-pupil', '册'),
  stated('site_area_per_student', '生均占地面积|生均占地|生均校园面积', 'site-area-per-pupil', '㎡'),
];

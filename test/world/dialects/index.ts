import type { Dialect } from '../dialect';
import { anhuiCentral } from './anhui-central';
import { gansuClerk } from './gansu-clerk';
import { guizhouSelfcheck } from './guizhou-selfcheck';
import { hebeiCounty } from './hebei-county';
import { henanSurvey } from './henan-survey';
import { hunanVillage } from './hunan-village';
import { jiangsuConditions } from './jiangsu-conditions';
import { juniorRegisters } from './junior-registers';
import { moeStatistics } from './moe-statistics';
import { shandongCounty } from './shandong-county';
import { sichuanTownship } from './sichuan-township';
import { zhejiangDistrict } from './zhejiang-district';

/** The dialects that the engine may be tuned to. */
export const dialects: readonly Dialect[] = [
  henanSurvey,
  moeStatistics,
  juniorRegisters,
  jiangsuConditions,
  gansuClerk,
  shandongCounty,
  hunanVillage,
  guizhouSelfcheck,
  anhuiCentral,
  zhejiangDistrict,
  sichuanTownship,
  hebeiCounty,
];

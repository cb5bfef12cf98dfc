import type { Standard } from '../model/standard';
import { anhuiWuhe2015 } from './anhui-wuhe-2015';
import { gansuLixian2018 } from './gansu-lixian-2018';
import { guizhouSongtao2018 } from './guizhou-songtao-2018';
import { guizhouXishui2014 } from './guizhou-xishui-2014';
import { henan2012 } from './henan-2012';
import { national2026 } from './national-2026';
import { nationalBasic2012 } from './national-basic-2012';
import { nationalQuality2017 } from './national-quality-2017';

/** The packs in the order in which they are offered: the nation's, then the provinces' and counties'. */
export const standards: readonly Standard[] = [
  nationalQuality2017,
  national2026,
  nationalBasic2012,
  anhuiWuhe2015,
  gansuLixian2018,
  guizhouSongtao2018,
  guizhouXishui2014,
  henan2012,
];

/** Sample workbooks of which every column is demanded to be mapped, and every line to have its role, as their keys say. */
export const mapped = [
  '01_dongyao_school_profile',
  '02_county_balance_data',
  '03_central_primary_ledgers',
  '06_system_exports',
  '07_town_primary_quality',
  '08_town_primary_timetables',
  '09_clean_school',
  '21_henan_junior_school',
  '22_guizhou_nine_year',
  '23_village_primary',
  '24_county_collection',
  '31_mixed_habits_primary',
  '32_junior_school_terms',
  '41_gansu_village_school',
  '42_nine_year_school',
  '45_clean_habits',
] as const;

/** All sample workbooks: what they plant must be found, and little else. Those from 21 on were first measured unseen. */
export const samples = [
  ...mapped,
  '43_urban_junior',
  '44_township_office',
  '51_hunan_central_primary',
  '52_sichuan_junior_boarding',
  '53_county_bureau',
  '54_clean_other_habits',
  '61_jiangxi_town_primary',
  '62_shaanxi_junior',
  '63_clean_primary',
  '71_hubei_village_primary',
  '72_chongqing_junior',
  '73_clean_junior',
] as const;

/** Schools with nothing wrong: every error is a falsehood. */
export const clean = [
  '09_clean_school',
  '45_clean_habits',
  '54_clean_other_habits',
  '63_clean_primary',
  '73_clean_junior',
] as const;

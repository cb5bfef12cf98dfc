/** Sample workbooks that the engine has learnt from: their lessons are demanded. */
export const learnt = [
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

/** Sample workbooks made without a look at the engine, and not looked at by those who work on it: what others may expect. */
export const unseen = ['43_urban_junior', '44_township_office'] as const;

import type { Quantity } from '../model/quantity';

export const payroll: Quantity = {
  id: 'payroll',
  label: '教师工资总额',
  unit: '元',
  words: ['教师工资总额', '教职工工资总额', '工资总额', '教师工资'],
  partOf: 'education-fund',
  units: { 万元: 10000, 千元: 1000 },
  mostPerPupil: 200000,
};

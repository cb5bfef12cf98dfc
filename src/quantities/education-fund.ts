import type { Quantity } from '../model/quantity';

export const educationFund: Quantity = {
  id: 'education-fund',
  label: '教育经费总额',
  unit: '元',
  words: ['教育经费', '教育经费总额', '教育总经费', '教育经费总投入'],
  units: { 万元: 10000, 千元: 1000 },
  mostPerPupil: 300000,
};

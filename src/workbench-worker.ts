import './old-browsers';
import { answer } from './workbench/answer';

self.onmessage = answer;

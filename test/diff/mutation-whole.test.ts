import { describe } from 'vitest';
import { WHOLE } from '../document/whole.js';
import { tellsEveryField } from './every-field.js';

describe('the whole language', () => tellsEveryField(WHOLE, 1500));

/**
 * Corrections to Univer 0.25.1's formula engine, and to how it paints cells; each file says why. Importing this one applies them all: it must
 * come before a workbook is opened, in the browser and without a page alike.
 */
import './engine/alikeCells';
import './engine/dependencies';
import './engine/emptyText';
import './engine/formulaCells';
import './engine/formulaNotes';
import './engine/formulasBesideCells';
import './engine/hiddenRows';
import './engine/iteratorSome';
import './engine/letNames';
import './engine/rangesOnce';
import './engine/roomForSpills';
import './engine/rowIndex';
import './engine/spelling';
import './engine/structuredReferences';

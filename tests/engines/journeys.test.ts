// One file, so that each engine is started once for all journeys.
import './notes.ts';
import './reading.ts';
import './quoting.ts';
import './searching.ts';
import './offline.ts';

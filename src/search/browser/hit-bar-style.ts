import { adoptStyle } from '../../styles/adopt-style.ts';
import style from './hit-bar.css?inline';

adoptStyle(style); // once, whichever of the scripts that show the bar comes first

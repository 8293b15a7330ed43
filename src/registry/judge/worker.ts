// What another thread runs that helps to judge a large registry; see threads.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { type Job, judgeHandfuls } from './threads.ts';

parentPort?.postMessage(await judgeHandfuls(workerData as Job));

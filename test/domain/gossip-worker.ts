import { parentPort, workerData } from "node:worker_threads";
import { gossip } from "./gossip.ts";

parentPort?.postMessage(gossip(workerData));

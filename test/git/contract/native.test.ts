import { openNative } from "../support.ts";
import { repositoryContract } from "./contract.ts";

repositoryContract("native", openNative);

import { repositoryContract } from "../contract.ts";
import { openNative } from "../support.ts";

repositoryContract("native", openNative);

import { openInMemory } from "../isomorphic/in-memory.ts";
import { REFUSED } from "../isomorphic/support.ts";
import { repositoryContract } from "./contract.ts";

repositoryContract("isomorphic, in memory", openInMemory, REFUSED);

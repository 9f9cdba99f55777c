import { openIsomorphicly, REFUSED } from "../isomorphic/support.ts";
import { repositoryContract } from "./contract.ts";

repositoryContract("isomorphic", openIsomorphicly, REFUSED);

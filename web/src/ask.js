// An application to take part, whose words may stay on the device until they are sent.
import { keepsOnDevice } from "./keeping.js";

keepsOnDevice("demande", ["moment", "site"]);

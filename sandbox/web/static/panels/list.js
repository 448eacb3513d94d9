// The sandbox's own panels, in the order of their buttons. Each module has one default export (see ../panels.js).

import inspector from "./inspector.js";
import troubles from "./troubles.js";

export default [inspector, troubles];

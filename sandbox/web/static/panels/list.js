// The sandbox's own panels, in the order of their buttons. Each module has one default export, see ../panels.js.

export default [];

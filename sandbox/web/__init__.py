"""The workspace as a page in a browser, as Slack would show it to a person of the sandbox.

    access.py   checks senders: Host, Origin, Sec-Fetch-Site, and the secret of this run
    page.py     the page's own files, with a policy that allows nothing else
    desk.py     what one person sees, as a flat table of keyed rows
    stream.py   that table by web socket: the whole table once, then what changed and what is gone
    routes.py   the routes on the sandbox's server

People act through `/control/<verb>`, the same way as tests do (sandbox/control.py). Nothing polls. Every request that
the server has answered wakes the streams (sandbox/tools/changes.py).

A panel beside the workspace is a module with one default export,

    export default { id: "clock", title: "Clock", place: "side" | "strip", mount(root, context) { ... } }

where static/context.js makes `context`: the connection to the sandbox, the person's own rows, where they are, and the
texts for them. static/panels.js lists its members. The sandbox's own panels are in static/panels/ and are listed in
static/panels/list.js. A program that starts the sandbox adds its own with `Host(panels=FOLDER)`
(sandbox/tools/embedding.py) or `--panels FOLDER`. Each `*.js` file in that folder is a panel, in the order of the file
names. The other files there are served under `/panels/` too. A panel that watches rows of its own calls
`api.watchTopic(topic, ...)`. A topic is an entry of `TOPICS` in routes.py, a function from the sandbox to keyed rows.
"""

"""Logging: one line an event, on standard error. Libraries stay at INFO and never log what people wrote."""

import logging

# It says at INFO that each job ran, every three seconds.
CHATTY = "apscheduler.executors"


class NoTexts(logging.Filter):
    """Bolt and the SDK quote whole payloads in some of their lines; those lines are dropped to their first words."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Our own records pass as they are; a library's long ones are cut before any payload."""
        if record.name.startswith(("bot", "services")):
            return True
        words = record.getMessage()
        record.msg = words.split("{", 1)[0].split("(body", 1)[0][:200]
        record.args = ()
        record.exc_info = None
        record.exc_text = None
        return True


def set_up_logging() -> None:
    """Log lines go to standard error from now on."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(NoTexts())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger(CHATTY).setLevel(logging.WARNING)

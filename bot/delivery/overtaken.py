"""The end of a message that comes too late."""


class OvertakenError(Exception):
    """There is nothing left to post: the message is about a state that is over."""

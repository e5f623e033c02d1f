# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own with a program on it: what a person does (mouse, keys), what a screen reader finds, what is seen.

Nothing here knows Odziv. Widgets are found by role and name over AT-SPI, as assistive technology finds them, and used
by the X server's own pointer and keyboard (XTEST), so whatever works here works for people.
"""

import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from Xlib import X, XK, display as xdisplay  # noqa: E402
from Xlib.ext import xtest  # noqa: E402

POLL = 0.001
SETTLED = 0.35


class Screen:
    """Xvfb with a window manager; ends with the block, and the program with it."""

    def __init__(self, size):
        self.size = size
        self.processes = []
        self.lent = {}

    def __enter__(self):
        reads, writes = os.pipe()
        width, height = self.size
        self._start(["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"], pass_fds=[writes])
        os.close(writes)
        os.environ["DISPLAY"] = ":" + os.fdopen(reads).readline().strip()
        self._start(["openbox"])
        self.display = xdisplay.Display()
        self.root = self.display.screen().root
        # Programs look for the accessibility bus when they start.
        Atspi.get_desktop(0)
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
                        "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
                       check=True, stdout=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.display.close()
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()

    def _start(self, command, **options):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def start(self, command):
        """Starts the program in a home of its own."""
        home = tempfile.mkdtemp(prefix="odziv-walk-")
        environment = dict(os.environ, ODZIV_HOME=home, XDG_RUNTIME_DIR=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QTWEBENGINE_DISABLE_SANDBOX="1", QTWEBENGINE_CHROMIUM_FLAGS="--disable-gpu")
        return self._start(command, env=environment)

    def window(self):
        """The program's main window; None before it is there."""
        return next((each for each in self.windows() if each.get_role_name() == "frame"), None)

    def awaited_window(self):
        """The same, waited for: a busy program does not answer the accessibility bus at once."""
        for _ in range(400):
            found = self.window()
            if found:
                return found
            self.rest(0.05)
        raise LookupError("no window")

    def windows(self):
        """All windows of the program, menus and lists that dropped down included."""
        program = application("Odziv")
        children = [program.get_child_at_index(index) for index in range(program.get_child_count())] if program else []
        return [each for each in children if each]

    @staticmethod
    def rest(seconds=0.12):
        time.sleep(seconds)

    # What a person does

    def _event(self, kind, detail, **where):
        xtest.fake_input(self.display, kind, detail, **where)

    def move(self, x, y):
        self._event(X.MotionNotify, 0, x=int(x), y=int(y))
        self.display.sync()

    def click(self, x, y, times=1):
        self.move(x, y)
        for _ in range(times):
            self._event(X.ButtonPress, 1)
            self._event(X.ButtonRelease, 1)
        self.display.sync()

    def scroll_down(self, x, y, steps):
        self.move(x, y)
        for _ in range(steps):
            self._event(X.ButtonPress, 5)
            self._event(X.ButtonRelease, 5)
        self.display.sync()

    def drag(self, start, end):
        self.move(*start)
        self._event(X.ButtonPress, 1)
        self.display.sync()
        for step in range(1, 11):
            self.move(start[0] + (end[0] - start[0]) * step / 10, start[1] + (end[1] - start[1]) * step / 10)
            time.sleep(0.03)
        time.sleep(0.15)
        self._event(X.ButtonRelease, 1)
        self.display.sync()

    def key(self, name):
        """Presses a key by its X name, with modifiers before it: "ctrl+f", "shift+Return"."""
        *modifiers, last = name.split("+")
        codes = [self.display.keysym_to_keycode(XK.string_to_keysym({"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}[each]))
                 for each in modifiers]
        self._press(XK.string_to_keysym(last), codes)

    def letter(self, letter):
        if ord(letter) < 256:
            self._press(ord(letter), [])
            return
        if letter not in self.lent:
            self.lent[letter] = self._lend_key(letter)
        self._strike(self.lent[letter], [])

    def _lend_key(self, letter):
        """Gives a letter that the keyboard lacks a key that has none, for as long as the screen lives."""
        first = self.display.display.info.min_keycode
        keys = self.display.get_keyboard_mapping(first, self.display.display.info.max_keycode - first + 1)
        code = first + max(index for index, symbols in enumerate(keys)
                           if not any(symbols) and first + index not in self.lent.values())
        self.display.change_keyboard_mapping(code, [[0x01000000 | ord(letter)] * 2])
        self.display.sync()
        # Programs hear of it by an event.
        self.rest(0.5)
        return code

    def _press(self, symbol, modifiers):
        found = self.display.keysym_to_keycodes(symbol)
        code, level = next(iter(sorted(found, key=lambda pair: pair[1])), (0, 0))
        if not code:
            raise LookupError(f"no key for the symbol {symbol:#x}")
        if level == 1:
            modifiers = modifiers + [self.display.keysym_to_keycode(XK.XK_Shift_L)]
        self._strike(code, modifiers)

    def _strike(self, code, modifiers):
        for each in modifiers:
            self._event(X.KeyPress, each)
        self._event(X.KeyPress, code)
        self._event(X.KeyRelease, code)
        for each in reversed(modifiers):
            self._event(X.KeyRelease, each)
        self.display.sync()

    # What is seen

    def pixels(self, area):
        x, y, width, height = area
        return self.root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF).data

    def time_to_last_change(self, area, act):
        """Seconds from the act to the last change of the area before it stood still; None when nothing changed."""
        before = self.pixels(area)
        started = time.perf_counter()
        act()
        last = None
        while time.perf_counter() - (last or started) < SETTLED:
            now = self.pixels(area)
            if now != before:
                before, last = now, time.perf_counter()
            time.sleep(POLL)
        return last - started if last else None

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=True)


# What a screen reader finds

def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def everything(node, deepest=40):
    """The node and all that is shown below it, the upper before the lower."""
    yield node
    if deepest == 0:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child and shown(child):
            yield from everything(child, deepest - 1)


def application(name):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_name() == name:
            return child
    return None


def find_all(node, role, name=None):
    return [each for each in everything(node)
            if each.get_role_name() == role and (name is None or each.get_name() == name or callable(name) and name(each.get_name()))]


def find(node, role, name=None, seconds=20):
    ends = time.monotonic() + seconds
    while True:
        found = find_all(node, role, name) if node else []
        if found:
            return found[0]
        if time.monotonic() > ends:
            raise LookupError(f"no {role} {name!r}")
        time.sleep(0.05)


def area(node):
    extents = node.get_extents(Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


def middle(node):
    x, y, width, height = area(node)
    return x + width // 2, y + height // 2


def focused(node):
    for each in everything(node):
        if each.get_state_set().contains(Atspi.StateType.FOCUSED) and each.get_role_name() not in ("frame", "application"):
            last = each
            return last
    return None


def described(node, depth=0):
    """What is shown below the node, one line each, for who looks why a walk went astray."""
    lines = [f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r} {area(node)}"]
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child and shown(child):
            lines.append(described(child, depth + 1))
    return "\n".join(lines)

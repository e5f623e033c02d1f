// The one connection between a page of the editor and the program.

/** Calls `use(bridge)` once the program is there. */
export function connectToProgram(use) {
    new QWebChannel(qt.webChannelTransport, channel => use(channel.objects.bridge));
}

/** Hands a picture file to the program, which keeps it; resolves to its Content-ID, or nothing when it is refused. */
export function addPicture(bridge, file) {
    return new Promise(resolve => {
        const reader = new FileReader();
        reader.onload = () => {
            const base64 = String(reader.result).split(",")[1] || "";
            bridge.addPicture(file.name || "picture.png", base64, resolve);
        };
        reader.onerror = () => resolve("");
        reader.readAsDataURL(file);
    });
}

/** The address under which the engine shows a picture: new content needs a new one, for the engine caches by it. */
export function shownAddress(source, versions) {
    const match = /^cid:([^?]*)$/i.exec(source.trim());
    if (!match)
        return source;
    let key = match[1];
    try {
        key = decodeURIComponent(key);
    } catch (error) {
        return source;
    }
    return Object.prototype.hasOwnProperty.call(versions, key) ? `cid:${match[1]}?v=${versions[key]}` : source;
}

/** And back. */
export function storedAddress(shown) {
    return shown.replace(/^(cid:[^?]*)\?v=[0-9a-f]*$/i, "$1");
}

/** Calls `act` once after the last of several calls. */
export function debounced(milliseconds, act) {
    let timer = 0;
    return () => {
        clearTimeout(timer);
        timer = setTimeout(act, milliseconds);
    };
}

/* Makes the folder named by CASE_INSENSITIVE, and all below it, look like a disk that takes no account of case but
   keeps it: preloaded before libc, it answers every path of a program with the name that is there in other letters.

       cc -shared -fPIC -O2 -o insensitive.so insensitive.c -ldl
       CASE_INSENSITIVE=FOLDER LD_PRELOAD=./insensitive.so python …
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NEXT(name) static __typeof__(name) *next; if (!next) next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int there(const char *path) {
    struct stat st;
    return syscall(SYS_newfstatat, AT_FDCWD, path, &st, AT_SYMLINK_NOFOLLOW) == 0;
}

static int look_up(char *folder, const char *name, size_t length) { /* appends the name that the folder has for it */
    static DIR *(*open_folder)(const char *);
    if (!open_folder) open_folder = (DIR * (*)(const char *)) dlsym(RTLD_NEXT, "opendir");
    DIR *entries = open_folder(*folder ? folder : "/");
    struct dirent *entry;
    int found = 0;
    while (entries && !found && (entry = readdir(entries)))
        if (strlen(entry->d_name) == length && strncasecmp(entry->d_name, name, length) == 0) {
            strcat(strcat(folder, "/"), entry->d_name);
            found = 1;
        }
    if (entries) closedir(entries);
    return found;
}

static const char *seen(const char *path, char *made) {
    const char *root = getenv("CASE_INSENSITIVE");
    char whole[2 * PATH_MAX];
    int kept;
    if (!root || !path || !*path || strlen(path) >= PATH_MAX || there(path)) return path;
    kept = errno;
    if (*path == '/') strcpy(whole, path);
    else if (syscall(SYS_getcwd, whole, PATH_MAX) > 0) strcat(strcat(whole, "/"), path);
    else return path;
    if (strncmp(whole, root, strlen(root))) return path;
    strcpy(made, root);
    for (char *part = whole + strlen(root); *part;) {
        while (*part == '/') part++;
        size_t length = strcspn(part, "/"), end = strlen(made);
        if (!length) break;
        if (strlen(made) + length + 2 >= PATH_MAX) return path;
        strncat(strcat(made, "/"), part, length);
        if (!there(made)) {
            made[end] = 0;
            if (!look_up(made, part, length)) strncat(strcat(made, "/"), part, length);
        }
        part += length;
    }
    if (path[strlen(path) - 1] == '/') strcat(made, "/");
    errno = kept;
    return made;
}

#define ONE(type, name, rest, args) \
    type name rest { NEXT(name); char made[2 * PATH_MAX]; path = seen(path, made); return next args; }
#define TWO(type, name, rest, args) \
    type name rest { NEXT(name); char made[2 * PATH_MAX], other[2 * PATH_MAX]; path = seen(path, made); \
        to = seen(to, other); return next args; }
#define OPENING(name, first, given) \
    int name first { NEXT(name); char made[2 * PATH_MAX]; va_list more; va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; va_end(more); \
        path = seen(path, made); return next given; }

OPENING(open, (const char *path, int flags, ...), (path, flags, mode))
OPENING(open64, (const char *path, int flags, ...), (path, flags, mode))
static const char *below(int *fd, const char *path, char *made, char *whole) { /* the same of a path from an open folder */
    char link[64];
    ssize_t length;
    if (*fd == AT_FDCWD || !path || *path == '/') return seen(path, made);
    snprintf(link, sizeof link, "/proc/self/fd/%d", *fd);
    length = syscall(SYS_readlink, link, whole, PATH_MAX);
    if (length <= 0 || length + strlen(path) + 2 > 2 * PATH_MAX) return path;
    whole[length] = 0;
    strcat(strcat(whole, "/"), path);
    *fd = AT_FDCWD;
    return seen(whole, made);
}

#define OPENING_AT(name) \
    int name(int fd, const char *path, int flags, ...) { NEXT(name); char made[2 * PATH_MAX], whole[2 * PATH_MAX]; \
        va_list more; va_start(more, flags); mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); path = below(&fd, path, made, whole); return next(fd, path, flags, mode); }
OPENING_AT(openat)
OPENING_AT(openat64)
ONE(FILE *, fopen, (const char *path, const char *mode), (path, mode))
ONE(FILE *, fopen64, (const char *path, const char *mode), (path, mode))
ONE(DIR *, opendir, (const char *path), (path))
ONE(int, stat, (const char *path, struct stat *st), (path, st))
ONE(int, lstat, (const char *path, struct stat *st), (path, st))
ONE(int, stat64, (const char *path, struct stat64 *st), (path, st))
ONE(int, lstat64, (const char *path, struct stat64 *st), (path, st))
ONE(int, access, (const char *path, int mode), (path, mode))
ONE(int, unlink, (const char *path), (path))
ONE(int, rmdir, (const char *path), (path))
ONE(int, mkdir, (const char *path, mode_t mode), (path, mode))
ONE(int, mkfifo, (const char *path, mode_t mode), (path, mode))
ONE(int, chmod, (const char *path, mode_t mode), (path, mode))
ONE(int, chdir, (const char *path), (path))
ONE(ssize_t, readlink, (const char *path, char *target, size_t size), (path, target, size))
ONE(int, symlink, (const char *to, const char *path), (to, path))
ONE(char *, realpath, (const char *path, char *resolved), (path, resolved))
TWO(int, rename, (const char *path, const char *to), (path, to))
TWO(int, link, (const char *path, const char *to), (path, to))
#define AT(type, name, rest, args) \
    type name rest { NEXT(name); char made[2 * PATH_MAX], whole[2 * PATH_MAX]; path = below(&fd, path, made, whole); \
        return next args; }
AT(int, fstatat, (int fd, const char *path, struct stat *st, int flags), (fd, path, st, flags))
AT(int, fstatat64, (int fd, const char *path, struct stat64 *st, int flags), (fd, path, st, flags))
AT(int, faccessat, (int fd, const char *path, int mode, int flags), (fd, path, mode, flags))
AT(int, utimensat, (int fd, const char *path, const struct timespec times[2], int flags), (fd, path, times, flags))
AT(int, fchmodat, (int fd, const char *path, mode_t mode, int flags), (fd, path, mode, flags))
AT(int, mkdirat, (int fd, const char *path, mode_t mode), (fd, path, mode))
AT(int, unlinkat, (int fd, const char *path, int flags), (fd, path, flags))
int renameat(int fd, const char *path, int to_fd, const char *to) {
    NEXT(renameat);
    char made[2 * PATH_MAX], whole[2 * PATH_MAX], other[2 * PATH_MAX], other_whole[2 * PATH_MAX];
    path = below(&fd, path, made, whole);
    to = below(&to_fd, to, other, other_whole);
    return next(fd, path, to_fd, to);
}

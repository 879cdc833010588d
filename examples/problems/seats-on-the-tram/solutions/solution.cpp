#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int n, free_seats, standing = 0;
    cin >> n >> free_seats;
    for (int i = 0; i < n; i++) {
        int off, on;
        cin >> off >> on;
        free_seats += off - on;
        standing = max(standing, -free_seats);
    }
    cout << standing << endl;
}
